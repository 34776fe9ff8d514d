/** Private keys in sealed files, and whom an operator has named as witness. Start at {@code SealedKeyFolder}. */
@NullMarked
package io.ytterby.certification.credential.data;

import org.jspecify.annotations.NullMarked;
