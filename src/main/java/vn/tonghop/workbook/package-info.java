/**
 * Opens untrusted spreadsheets safely and streams typed cells with addresses; writes, fills and lays out workbooks. The only owner of POI.
 *
 * <p>May use: nothing.
 */
@NullMarked
package vn.tonghop.workbook;

import org.jspecify.annotations.NullMarked;
