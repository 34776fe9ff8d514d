/** Private keys in sealed files. Start at {@link io.ytterby.issuing.key.data.SealedKeyFolder}. */
@NullMarked
package io.ytterby.issuing.key.data;

import org.jspecify.annotations.NullMarked;
