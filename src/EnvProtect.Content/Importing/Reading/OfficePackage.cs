using System.IO.Compression;
using System.Xml;

namespace EnvProtect.Content.Importing;

/// <summary>
/// The zip container of .docx and .xlsx. Every part is unpacked by counting what really comes out, so that a bomb ends
/// at the limit, whatever sizes it declares.
/// </summary>
internal sealed class OfficePackage
{
    private const int MostParts = 10_000;
    private const long LargestPart = 128 * 1024 * 1024;
    private const long LargestRatio = 500;

    // Small parts may well compress better than the ratio.
    private const long AlwaysAllowed = 4 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = LargestPart,
    };

    private readonly ZipArchive archive;
    private readonly long packedLength;

    private OfficePackage(ZipArchive archive, long packedLength) => (this.archive, this.packedLength) = (archive, packedLength);

    /// <summary>Reads a document or workbook; null after reporting why not.</summary>
    public static SourceText? Read(ReadOnlyMemory<byte> bytes, string extension, ImportLog log)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            var package = new OfficePackage(archive, bytes.Length);
            if (archive.Entries.Count > MostParts) throw new PackageTooLargeException();
            var (isDocument, isWorkbook) = (package.Has("word/document.xml"), package.Has("xl/workbook.xml"));
            if (!isDocument && !isWorkbook)
            {
                log.Add(ImportCodes.ZipWithoutDocument, Place.Start);
                return null;
            }

            var actual = isDocument ? ".docx" : ".xlsx";
            if (extension != actual) log.Add(ImportCodes.ExtensionDiffers, Place.Start, extension, actual);
            return isDocument ? DocxReader.Read(package, log) : XlsxReader.Read(package, log);
        }
        catch (PackageTooLargeException)
        {
            log.Add(ImportCodes.ZipBomb, Place.Start, LargestPart / 1048576);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            log.Add(ImportCodes.DamagedFile, Place.Start, SystemFault.Words(damage));
        }

        return null;
    }

    public bool Has(string part) => archive.GetEntry(part) is not null;

    /// <summary>A part as XML, or null where the package has none of that name.</summary>
    public XmlReader? Open(string part)
    {
        if (archive.GetEntry(part) is not { } entry) return null;
        var limit = Math.Min(LargestPart, Math.Max(AlwaysAllowed, packedLength * LargestRatio));
        return entry.Length > limit ? throw new PackageTooLargeException() : XmlReader.Create(new CountedStream(entry.Open(), limit), Settings);
    }

    private sealed class CountedStream(Stream inner, long limit) : Stream
    {
        private long count;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => count; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            count += read;
            return count > limit ? throw new PackageTooLargeException() : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>A package holds more than any real document; caught where packages are opened.</summary>
public sealed class PackageTooLargeException : Exception
{
    public PackageTooLargeException()
    {
    }

    public PackageTooLargeException(string message)
        : base(message)
    {
    }

    public PackageTooLargeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
