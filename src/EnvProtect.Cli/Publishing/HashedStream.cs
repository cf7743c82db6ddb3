using System.Security.Cryptography;

namespace EnvProtect.Cli.Publishing;

/// <summary>Hashes what is written to a file on the way.</summary>
/// <param name="file">Is closed with this.</param>
/// <param name="closed">Told the length in bytes and the SHA-256 once the file is closed.</param>
internal sealed class HashedStream(Stream file, Action<long, byte[]> closed) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        length += buffer.Length;
        file.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && file.CanWrite)
        {
            file.Dispose();
            closed(length, hash.GetHashAndReset());
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
