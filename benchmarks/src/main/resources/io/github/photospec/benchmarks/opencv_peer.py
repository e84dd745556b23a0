"""What scripts check photos with: OpenCV. Usage: opencv_peer.py size|haar FILE..."""
import os
import sys

import cv2

FOLDERS = [getattr(getattr(cv2, "data", None), "haarcascades", ""), "/usr/share/opencv4/haarcascades"]
CASCADE = "haarcascade_frontalface_default.xml"


def cascade():
    for folder in FOLDERS:
        path = os.path.join(folder, CASCADE)
        if os.path.exists(path):
            return cv2.CascadeClassifier(path)
    sys.exit(CASCADE + " is not installed")


def main(mode, files):
    cv2.setNumThreads(1)
    faces = 0
    detector = cascade() if mode == "haar" else None
    for file in files:
        image = cv2.imread(file)
        if image is None or image.shape[:2] != (240, 180):
            sys.exit(file + " is not of 180 x 240")
        if detector is not None:
            grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
            faces += len(detector.detectMultiScale(grey, scaleFactor=1.1, minNeighbors=5))
    print(len(files), "photos,", faces, "faces")


main(sys.argv[1], sys.argv[2:])
