/** NDES, its addresses and services, the connector: beside one of them a status or a general log line is about certificates. */
import { wordList } from './word-list';

export const systemWords = wordList(`
  certificateconnector certificateconnectors certificateregistrationpoint certificateregistrationsvc certsrv connector
  connectors connectorserver connectorservers crp digicert getcacaps getcacert intune mscep ndes ndesconnector ndesplugin
  ndespolicy pfxcertificateconnectorsvc pkcs pkioperation scep setupmsi verifyrequest zertifikatconnector
`);
