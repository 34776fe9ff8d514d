/** Tests of what its name says. */
@NullMarked
package io.ytterby.gateway.verify.domain;

import org.jspecify.annotations.NullMarked;
