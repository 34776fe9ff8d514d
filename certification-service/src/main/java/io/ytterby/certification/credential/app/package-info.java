/** Certificates as signed documents: issued, listed, logged and judged. Start at {@link io.ytterby.certification.credential.app.FollowCertificate}. */
@NullMarked
package io.ytterby.certification.credential.app;

import org.jspecify.annotations.NullMarked;
