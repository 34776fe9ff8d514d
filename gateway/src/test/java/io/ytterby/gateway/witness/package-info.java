/** Tests of the witness. */
@NullMarked
package io.ytterby.gateway.witness;

import org.jspecify.annotations.NullMarked;
