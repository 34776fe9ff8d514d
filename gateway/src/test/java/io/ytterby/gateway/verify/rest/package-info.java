/** Tests of what its name says. */
@NullMarked
package io.ytterby.gateway.verify.rest;

import org.jspecify.annotations.NullMarked;
