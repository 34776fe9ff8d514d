/** Blocks as they were minted. Start at {@link io.ytterby.tracking.certificate.db.JdbiCertifiedBlocks}. */
@NullMarked
package io.ytterby.tracking.certificate.db;

import org.jspecify.annotations.NullMarked;
