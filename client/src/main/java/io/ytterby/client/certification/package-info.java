/** Generated: the calls of certification. Start at {@link io.ytterby.client.certification.CertificationApi}. */
@NullMarked
package io.ytterby.client.certification;

import org.jspecify.annotations.NullMarked;
