/** Tests of what its name says. */
@NullMarked
package io.ytterby.gateway.verify.app;

import org.jspecify.annotations.NullMarked;
