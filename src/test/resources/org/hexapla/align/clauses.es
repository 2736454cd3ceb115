Solicita al Secretario General que presente un informe sobre la enseñanza de las lenguas locales,
teniendo plenamente en cuenta las opiniones que los Estados Miembros han expresado en su 12º período de sesiones;
e invita a la UNESCO a que publique 250 lecciones a más tardar en 2019,
así como una breve guía para las escuelas rurales;
