package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A number that only rises. */
@MappedEntity(value = "counter", escape = false)
record CounterRow(@Id String name, long amount) {}
