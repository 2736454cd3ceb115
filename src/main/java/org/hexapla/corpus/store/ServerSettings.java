package org.hexapla.corpus.store;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The database server that holds the store.
 *
 * @param url {@code jdbc:postgresql://host:port/database}; empty for a file in the data folder
 * @param username empty where the server asks for none
 * @param password empty where the server asks for none
 */
@ConfigurationProperties("hexapla.store")
record ServerSettings(
    @Bindable(defaultValue = "") String url,
    @Bindable(defaultValue = "") String username,
    @Bindable(defaultValue = "") String password) {}
