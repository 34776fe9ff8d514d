(function () {
  "use strict";
  var form = document.getElementById("tip"), bits = Number(form.dataset.bits);
  var ticket = form.elements.ticket.value, stamp = form.elements.stamp, n = 0;
  var K = [], primes = 0, c = 2;
  while (primes < 64) { var ok = true; for (var f = 2; f * f <= c; f++) if (c % f === 0) { ok = false; break; }
    if (ok) { K[primes++] = (Math.cbrt(c) * 4294967296) | 0; } c++; }
  var H = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
  var w = new Int32Array(64);
  function head(text) {
    var length = text.length, blocks = ((length + 8) >> 6) + 1, words = new Int32Array(blocks * 16), i, j;
    for (i = 0; i < length; i++) words[i >> 2] |= text.charCodeAt(i) << (24 - (i % 4) * 8);
    words[length >> 2] |= 0x80 << (24 - (length % 4) * 8);
    words[blocks * 16 - 1] = length * 8;
    var h = H.slice();
    for (i = 0; i < blocks; i++) {
      for (j = 0; j < 16; j++) w[j] = words[i * 16 + j];
      for (j = 16; j < 64; j++) {
        var x = w[j - 15], y = w[j - 2];
        w[j] = (w[j - 16] + (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) + w[j - 7]
          + (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10))) | 0;
      }
      var a = h[0], b = h[1], d = h[2], e = h[3], p = h[4], q = h[5], r = h[6], s = h[7];
      for (j = 0; j < 64; j++) {
        var t1 = (s + (((p >>> 6) | (p << 26)) ^ ((p >>> 11) | (p << 21)) ^ ((p >>> 25) | (p << 7)))
          + ((p & q) ^ (~p & r)) + K[j] + w[j]) | 0;
        var t2 = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10)))
          + ((a & b) ^ (a & d) ^ (b & d))) | 0;
        s = r; r = q; q = p; p = (e + t1) | 0; e = d; d = b; b = a; a = (t1 + t2) | 0;
      }
      h = [h[0] + a | 0, h[1] + b | 0, h[2] + d | 0, h[3] + e | 0, h[4] + p | 0, h[5] + q | 0, h[6] + r | 0, h[7] + s | 0];
    }
    return h[0];
  }
  (function some() {
    var until = n + 20000;
    for (; n < until; n++) if (Math.clz32(head(ticket + ":" + n)) >= bits) { stamp.value = String(n); return; }
    setTimeout(some, 0);
  })();
})();
