@NullMarked
package io.ytterby.certification.serial.domain;

import org.jspecify.annotations.NullMarked;
