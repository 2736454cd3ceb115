Recordando el informe del Programa de las Naciones Unidas para el Desarrollo (PNUD);
El PNUD abrió una nueva oficina en Côte d’Ivoire.
Recordando la decisión sobre el presupuesto del PNUD;
La República Popular Democrática de Corea envió una carta.
La República de Corea respondió a la carta.
La UNESCO y el PNUD se reunieron en la capital de la República de Corea.
Recordando la visita a Côte d’Ivoire;
La oficina de la UNESCO está en París.
La República Popular Democrática de Corea dio las gracias a la UNESCO.
Observando con preocupación la falta de agua en Côte d’Ivoire;
Observando con preocupación la carta de la República de Corea;
El Programa de las Naciones Unidas para el Desarrollo ayuda a encontrar agua.
Observando con preocupación el informe de la UNESCO;
El presupuesto del Programa de las Naciones Unidas para el Desarrollo es pequeño.
