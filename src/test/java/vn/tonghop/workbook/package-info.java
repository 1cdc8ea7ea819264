@NullMarked
package vn.tonghop.workbook;

import org.jspecify.annotations.NullMarked;
