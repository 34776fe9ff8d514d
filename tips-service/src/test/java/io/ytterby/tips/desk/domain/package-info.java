@NullMarked
package io.ytterby.tips.desk.domain;

import org.jspecify.annotations.NullMarked;
