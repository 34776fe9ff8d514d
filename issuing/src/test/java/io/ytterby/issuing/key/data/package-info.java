@NullMarked
package io.ytterby.issuing.key.data;

import org.jspecify.annotations.NullMarked;
