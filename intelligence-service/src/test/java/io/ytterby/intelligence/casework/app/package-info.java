@NullMarked
package io.ytterby.intelligence.casework.app;

import org.jspecify.annotations.NullMarked;
