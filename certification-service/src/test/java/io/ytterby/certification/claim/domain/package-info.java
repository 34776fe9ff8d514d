@NullMarked
package io.ytterby.certification.claim.domain;

import org.jspecify.annotations.NullMarked;
