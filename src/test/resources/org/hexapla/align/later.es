El Secretario General informa sobre la alta mar.
La alta mar no pertenece a ningún Estado.
Los Estados Miembros protegen la alta mar.
