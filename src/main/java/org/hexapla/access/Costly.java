package org.hexapla.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that may take seconds to answer, as it reads long texts or many documents. Only so many
 * of them are answered at once; more are asked to come again (503 with {@code Retry-After}), so
 * that nobody waits for minutes and quick requests go on.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Costly {}
