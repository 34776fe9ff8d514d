@NullMarked
package io.ytterby.certification.account.domain;

import org.jspecify.annotations.NullMarked;
