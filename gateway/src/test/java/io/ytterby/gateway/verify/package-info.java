/** Tests of what its name says. */
@NullMarked
package io.ytterby.gateway.verify;

import org.jspecify.annotations.NullMarked;
