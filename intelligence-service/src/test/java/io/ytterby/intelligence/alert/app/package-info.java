@NullMarked
package io.ytterby.intelligence.alert.app;

import org.jspecify.annotations.NullMarked;
