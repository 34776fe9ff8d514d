@NullMarked
package io.ytterby.certification.scheme.data;

import org.jspecify.annotations.NullMarked;
