/** Tests of what its name says. */
@NullMarked
package io.ytterby.gateway.trust.app;

import org.jspecify.annotations.NullMarked;
