@NullMarked
package io.ytterby.tracking.credential;

import org.jspecify.annotations.NullMarked;
