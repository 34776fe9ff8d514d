/**
 * Certificates over HTTP. Start at {@link io.ytterby.certification.certificate.rest.CertificateResource}.
 */
@NullMarked
package io.ytterby.certification.certificate.rest;

import org.jspecify.annotations.NullMarked;
