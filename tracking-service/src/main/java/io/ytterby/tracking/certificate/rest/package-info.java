/** Certificates and public keys over HTTP. Start at {@link io.ytterby.tracking.certificate.rest.CertificateResource}. */
@NullMarked
package io.ytterby.tracking.certificate.rest;

import org.jspecify.annotations.NullMarked;
