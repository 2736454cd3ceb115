La Asamblea General aprobó la resolución sin votación.
El Consejo de Seguridad se reunió por la mañana.
El Secretario General informa a la Asamblea General cada año.
El Consejo de Seguridad dio las gracias al Secretario General.
Los Estados Miembros pagan las operaciones de mantenimiento de la paz.
La Asamblea General invita a los Estados Miembros a participar.
Las operaciones de mantenimiento de la paz están dirigidas por el Consejo de Seguridad.
El Secretario General habló del desarrollo sostenible.
Los Estados Miembros apoyan el desarrollo sostenible.
La Asamblea General debatió sobre el desarrollo sostenible y las operaciones de mantenimiento de la paz.
Se leyó el informe de Guinea-Bissau.
Guinea-Bissau dio las gracias a los Estados Miembros.
El informe del Secretario General fue breve.
La Asamblea General eligió a su Presidente.
Guinea-Bissau pidió ayuda a la Asamblea General.
El consejo de la ciudad se reunió por la noche.
Hablaron delegados de Guinea-Bissau y de otros Estados Miembros.
El Consejo de Seguridad aprobó una resolución sobre las operaciones de mantenimiento de la paz.
El Secretario General elogió a Guinea-Bissau.
El desarrollo sostenible necesita paz.
