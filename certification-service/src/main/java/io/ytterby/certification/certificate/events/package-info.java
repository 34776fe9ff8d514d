/**
 * Tells how certificates stand. Start at {@link io.ytterby.certification.certificate.events.CertificateStateSource}.
 */
@NullMarked
package io.ytterby.certification.certificate.events;

import org.jspecify.annotations.NullMarked;
