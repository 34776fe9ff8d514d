@NullMarked
package io.ytterby.gateway.front.domain;

import org.jspecify.annotations.NullMarked;
