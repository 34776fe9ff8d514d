@NullMarked
package io.ytterby.intelligence.alert.domain;

import org.jspecify.annotations.NullMarked;
