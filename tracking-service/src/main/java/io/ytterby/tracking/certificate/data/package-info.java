/** The key that signs, in a file. Start at {@link io.ytterby.tracking.certificate.data.FileCodeSigner}. */
@NullMarked
package io.ytterby.tracking.certificate.data;

import org.jspecify.annotations.NullMarked;
