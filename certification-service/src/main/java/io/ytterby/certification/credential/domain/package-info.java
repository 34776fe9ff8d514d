/** What a signed certificate says of itself. Plain Java. Start at {@link io.ytterby.certification.credential.domain.CertificateStanding}. */
@NullMarked
package io.ytterby.certification.credential.domain;

import org.jspecify.annotations.NullMarked;
