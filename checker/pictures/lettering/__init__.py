"""What is written in a picture: lettering read by rapidocr, QR and bar codes by zxing-cpp."""
