package io.ytterby.kit.rest;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST resource method that creates or moves something and returns a {@code Response}: it has one effect per
 * {@code Idempotency-Key}, however often it is sent.
 *
 * <p>The method runs in a transaction that also keeps its answer for 24 hours, in the scope of organisation, person, method,
 * path and key. A status of 400 and above rolls back; 5xx and 429 are not kept.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /**
     * Whether what the method wrote is kept although it answers 4xx: for a decision that is recorded also where it is a
     * refusal. What it throws rolls back all the same.
     */
    @Nonbinding
    boolean keepsRefusals() default false;
}
