@NullMarked
package io.ytterby.certification.credential.data;

import org.jspecify.annotations.NullMarked;
