"""Packages in C, C++, Rust and Cython, each used in two isolated workers at the same time."""
import unittest

import pyvm

ROUNDS = 10


def use_numpy(number):
    import numpy
    numbers = numpy.arange(10_000.0).reshape(100, 100) + number
    assert numpy.linalg.matrix_rank(numbers) == 2 and (numbers @ numbers).shape == (100, 100)
    return float(numpy.fft.ifft(numpy.fft.fft(numbers[0])).real.sum().round(6))


def use_pandas(number):
    import pandas
    table = pandas.DataFrame({"key": ["a", "b"] * 500, "value": range(number, number + 1000)})
    sums = table.groupby("key").value.sum()
    assert sums["b"] - sums["a"] == 500
    return pandas.read_json(__import__("io").StringIO(table.to_json())).value.sum().item()


def use_pydantic(number):
    import pydantic

    class Item(pydantic.BaseModel):
        name: str
        count: int = pydantic.Field(ge=0)

    items = pydantic.TypeAdapter(list[Item]).validate_json('[{"name": "x", "count": "%d"}]' % number)
    try:
        Item(name="y", count=-1)
    except pydantic.ValidationError as error:
        assert error.errors()[0]["type"] == "greater_than_equal"
    return items[0].model_dump()["count"]


def use_cryptography(number):
    from cryptography.fernet import Fernet
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    fernet = Fernet(Fernet.generate_key())
    key = ec.generate_private_key(ec.SECP256R1())
    message = fernet.decrypt(fernet.encrypt(b"%d" % number))
    key.public_key().verify(key.sign(message, ec.ECDSA(hashes.SHA256())), message, ec.ECDSA(hashes.SHA256()))
    return int(message)


def use_regex(number):
    import regex
    assert regex.fullmatch(r"(?:\p{Lu}pfel){e<=1}", "Äpfl")
    return int(regex.search(r"(?<=x)\d++", "x%d" % number)[0])


def use_orjson(number):
    import orjson
    return orjson.loads(orjson.dumps({"number": number, "list": [1.5, None, "ü"] * 100}))["number"]


def use_yaml(number):
    import yaml
    return yaml.load(yaml.dump({"number": number, "list": ["a", 1.5]}, Dumper=yaml.CSafeDumper), Loader=yaml.CSafeLoader)["number"]


def together(function, number, mine, other):
    """Results of rounds that begin when both workers are there; and the VM."""
    results = []
    for _ in range(ROUNDS):
        mine.put(None)
        other.get(timeout=60)
        results.append(function(number))
    return results, pyvm.current().id


class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.executor = pyvm.PoolExecutor(2, min_workers=2)

    @classmethod
    def tearDownClass(cls):
        cls.executor.shutdown()

    def check(self, function, expected):
        channels = pyvm.Channel(), pyvm.Channel()
        futures = [self.executor.submit(together, function, number, channels[number], channels[1 - number]) for number in (0, 1)]
        (first, one), (second, other) = [future.result(timeout=120) for future in futures]
        self.assertNotEqual(one, other)
        self.assertEqual((first, second), ([expected(0)] * ROUNDS, [expected(1)] * ROUNDS))

    def test_numpy(self):
        self.check(use_numpy, lambda number: 4950.0 + 100 * number)

    def test_pandas(self):
        self.check(use_pandas, lambda number: 499500 + 1000 * number)

    def test_pydantic(self):
        self.check(use_pydantic, int)

    def test_cryptography(self):
        self.check(use_cryptography, int)

    def test_regex(self):
        self.check(use_regex, int)

    def test_orjson(self):
        self.check(use_orjson, int)

    def test_yaml(self):
        self.check(use_yaml, int)


if __name__ == "__main__":
    unittest.main()
