/**
 * What is done with a certificate, one transaction each. Start at {@link io.ytterby.certification.certificate.app.MoveCertificate}.
 */
@NullMarked
package io.ytterby.certification.certificate.app;

import org.jspecify.annotations.NullMarked;
