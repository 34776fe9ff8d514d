/** Vouches for blocks. Start at {@link io.ytterby.tracking.certificate.app.CertifyBlocks}. */
@NullMarked
package io.ytterby.tracking.certificate.app;

import org.jspecify.annotations.NullMarked;
