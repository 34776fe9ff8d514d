/** What the gateway's tests share. */
@NullMarked
package io.ytterby.gateway.support;

import org.jspecify.annotations.NullMarked;
