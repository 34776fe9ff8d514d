@NullMarked
package io.ytterby.gateway.proxy.http;

import org.jspecify.annotations.NullMarked;
