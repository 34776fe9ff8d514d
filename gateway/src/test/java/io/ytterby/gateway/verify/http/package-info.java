/** Tests of what its name says. */
@NullMarked
package io.ytterby.gateway.verify.http;

import org.jspecify.annotations.NullMarked;
