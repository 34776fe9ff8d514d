@NullMarked
package io.ytterby.intelligence.entity.domain;

import org.jspecify.annotations.NullMarked;
