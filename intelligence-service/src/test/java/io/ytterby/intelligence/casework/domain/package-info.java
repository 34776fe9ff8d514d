@NullMarked
package io.ytterby.intelligence.casework.domain;

import org.jspecify.annotations.NullMarked;
