import torch


def to_patches(image, p, order):
    """Cut an image into patches of p x p pixels, one row a patch.

    image: (h, w, c), h and w divisible by p. Patches count along the
    first row of the grid, then along the second. order says how the
    numbers of a patch lie: "hwc" row, column, channel (the channel
    changes fastest), "chw" channel, row, column. Returns (n, p p c).
    """
    return None  # your code here


def to_image(patches, h, w, order):
    """The image (h, w, c) again. patches: (n, p p c), with n = h w / p p.

    p and c are not given: n says p, and then the width says c.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt():  # in a function, so that its names do not meet yours
        def array(came, name, said, shape):
            assert came is not None, (
                f"{name} returned None: replace the body of the function"
            )
            try:
                came = came.tolist() if hasattr(came, "tolist") else came
                if isinstance(came, (list, tuple)):
                    came = [
                        v.tolist() if hasattr(v, "tolist") else v
                        for v in came
                    ]
                came = np.array(came, float)
            except (TypeError, ValueError, RuntimeError):
                raise AssertionError(
                    f"{said}{name}: expected shape {shape}, came"
                    f" {type(came).__name__}"
                ) from None
            assert came.shape == shape, (
                f"{said}{name}: expected shape {shape}, came {came.shape}"
            )
            return came

        for h, w, c, p in [
            (4, 6, 3, 2),
            (6, 3, 2, 3),
            (2, 4, 1, 2),
            (2, 3, 4, 1),
        ]:
            n = h * w // p**2
            # the number 123 stands in row 1, column 2, channel 3
            digits = np.indices((h, w, c)).reshape(3, -1).T @ [100, 10, 1]
            image = digits.reshape(h, w, c).astype(float)
            corners = [(i, j) for i in range(0, h, p) for j in range(0, w, p)]
            blocks = np.array(
                [image[i : i + p, j : j + p] for i, j in corners]
            )
            for order in "hwc", "chw":
                axes = (0, 1, 2, 3) if order == "hwc" else (0, 3, 1, 2)
                rows = blocks.transpose(axes).reshape(n, p * p * c)
                said = f"h, w, c, p, order = {h}, {w}, {c}, {p}, {order}: "
                given = torch.tensor(image, dtype=torch.float32)
                came = to_patches(given, p, order)
                came = array(came, "to_patches", said, rows.shape)
                assert given.tolist() == image.tolist(), (
                    f"{said}image was changed"
                )
                assert np.allclose(came, rows), (
                    f"{said}to_patches, the last patch: expected\n"
                    f"{rows[-1].astype(int)}\ncame\n{came[-1].astype(int)}\n"
                    "(123 comes from row 1, column 2, channel 3). "
                    "Which two axes does a patch need next to each other?"
                )
                given = torch.tensor(rows, dtype=torch.float32)
                came = to_image(given, h, w, order)
                came = array(came, "to_image", said, image.shape)
                assert given.tolist() == rows.tolist(), (
                    f"{said}patches was changed"
                )
                assert np.allclose(came, image), (
                    f"{said}to_image, channel 0:"
                    f" expected\n{image[..., 0].astype(int)}\ncame\n{came[..., 0].astype(int)}\nUndo"
                    " the steps of to_patches from the last to the first"
                )

    attempt()
    print("patches_and_back: passed")


check()
