/**
 * A certificate from its application to its end, and how it stood at any moment. Start at {@link io.ytterby.certification.certificate.domain.Certificate}.
 */
@NullMarked
package io.ytterby.certification.certificate.domain;

import org.jspecify.annotations.NullMarked;
