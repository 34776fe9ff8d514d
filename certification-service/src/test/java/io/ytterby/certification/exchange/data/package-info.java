/** The exchange's rules in milliseconds. */
@org.jspecify.annotations.NullMarked
package io.ytterby.certification.exchange.data;
